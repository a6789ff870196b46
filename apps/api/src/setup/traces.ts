import { Layer, References } from "effect"
import { FetchHttpClient } from "effect/http"
import { OtlpSerialization, OtlpTracer } from "effect/observability"
import type { Config } from "./config.ts"

/**
 * Traces of use cases, jobs and transactions to an OpenTelemetry collector, if OTLP_URL names one
 * ("http://localhost:4318"). They carry the names of what ran and how long it took, and no data.
 * Without one nobody would read them, and they are not made.
 */
export const tracesOf = ({ otlpUrl }: Config) =>
  otlpUrl === undefined
    ? Layer.succeed(References.TracerEnabled, false)
    : tracesTo(`${otlpUrl}/v1/traces`)

const tracesTo = (url: string) =>
  OtlpTracer.layer({ url, resource: { serviceName: "opora" } }).pipe(
    Layer.provide(OtlpSerialization.layerJson),
    Layer.provide(FetchHttpClient.layer)
  )
