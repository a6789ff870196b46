import { Moved } from "@opora/contract/applications/applications"
import { ReceiptActToSign } from "@opora/contract/applications/receipts"
import { queryOptions } from "@tanstack/solid-query"
import { api } from "../../app/api.ts"

/** The act as it would be signed at that version of the application. */
export const receiptActQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ["applications", "receipt", id, version],
    queryFn: ({ signal }) => api.get(`/applications/${id}/receipt`, ReceiptActToSign, signal)
  })

export const signReceipt = (id: string, version: number, confirmation: string) =>
  api.post(`/applications/${id}/receipt`, { body: { version }, answer: Moved, confirmation })
