import { verifyAll } from "@opora/domain/journal/verify-all"
import { Effect } from "effect"
import { type Kept, rowsOf } from "./database.ts"

/**
 * Everything that must agree whatever happened, as questions in SQL: what they find is wrong. The
 * journal is the one account of what was done, and nothing stands beside it.
 */
const contradictions = {
  "sent without one entry of it": `
    select a.id from applications a where a.status <> 'draft' and 1 <> (select count(*) from journal j
      where j.citizen_id = a.citizen_id and j.subject = 'application/' || a.id
        and j.type = 'ApplicationSubmitted')`,
  "an entry of what was not sent": `
    select j.subject from journal j where j.type = 'ApplicationSubmitted' and not exists (
      select 1 from applications a where a.citizen_id = j.citizen_id and a.status <> 'draft'
        and j.subject = 'application/' || a.id)`,
  "sent without one consent to the agency": `
    select a.id from applications a where a.status <> 'draft' and 1 <> (select count(*)
      from consents c where c.citizen_id = a.citizen_id and c.agency = a.agency
        and c.subject = 'application/' || a.id)`,
  "a consent to what was not sent": `
    select c.id from consents c where c.subject like 'application/%' and not exists (
      select 1 from applications a where a.citizen_id = c.citizen_id and a.status <> 'draft'
        and c.subject = 'application/' || a.id)`,
  "a consent without its one entry": `
    select c.id from consents c where 1 <> (select count(*) from journal j
      where j.citizen_id = c.citizen_id and j.subject = 'consent/' || c.id
        and j.type = 'ConsentGranted')`,
  "a passport without one duty": `
    select a.id from applications a where a.status <> 'draft' and a.service = 'foreign-passport'
      and 1 <> (select count(*) from charges c where c.citizen_id = a.citizen_id
        and c.subject = 'application/' || a.id)`,
  "a duty of what was not sent": `
    select c.id from charges c where c.subject like 'application/%' and not exists (
      select 1 from applications a where a.citizen_id = c.citizen_id and a.status <> 'draft'
        and c.subject = 'application/' || a.id)`,
  "money settled without one entry of it": `
    select p.id from payments p where p.status = 'settled' and 1 <> (select count(*) from journal j
      where j.citizen_id = p.citizen_id and j.subject = 'payment/' || p.id
        and j.type = 'PaymentSettled')`,
  "a charge settled by no settled payment": `
    select c.id from charges c where c.status = 'settled' and not exists (select 1 from payments p
      where p.citizen_id = c.citizen_id and p.id = c.settled_by
        and p.status in ('settled', 'refunding'))`,
  "a charge taken by no payment under way": `
    select c.id from charges c where c.taken_by is not null and not exists (select 1 from payments p
      where p.citizen_id = c.citizen_id and p.id = c.taken_by)`,
  "a ledger entry that does not balance": `
    select entry from ledger group by citizen_id, entry having sum(amount) <> 0`,
  "an account without a contact": `
    select a.citizen_id from accounts a where not exists (
      select 1 from contacts c where c.citizen_id = a.citizen_id)`,
  "a registration of no account, or twice": `
    select citizen_id from journal j where type = 'AccountRegistered' group by citizen_id
      having count(*) > 1 or not exists (select 1 from accounts a where a.citizen_id = j.citizen_id)`,
  "a notice of no entry": `
    select n.id from notices n where not exists (
      select 1 from journal j where j.citizen_id = n.citizen_id and j.seq = n.id)`,
  "a paper twice": `
    select issued_under from papers group by citizen_id, issued_under having count(*) > 1`,
  "a paper that is in no wallet": `
    select p.id from papers p where not exists (
      select 1 from documents d where d.citizen_id = p.citizen_id and d.id = p.id)`,
  "a visit that holds no place, or several": `
    select a.id from appointments a where a.status = 'booked' and 1 <> (select count(*)
      from taken_slots t where t.citizen_id = a.citizen_id and t.appointment_id = a.id
        and t.begins_at = a.begins_at)`,
  "a place held for no visit": `
    select t.appointment_id from taken_slots t where not exists (select 1 from appointments a
      where a.citizen_id = t.citizen_id and a.id = t.appointment_id
        and a.begins_at = t.begins_at and a.status <> 'cancelled')`,
  "visits booked, and entries of it": `
    select application_id from appointments a group by citizen_id, application_id
      having count(*) <> (select count(*) from journal j where j.citizen_id = a.citizen_id
        and j.subject = 'application/' || a.application_id and j.type = 'AppointmentBooked')`,
  "closed twice": `
    select subject from journal where type in ('ReceiptSigned', 'ApplicationCompleted')
      group by citizen_id, subject having count(*) > 1`,
  "duties that go back, and money asked back": `
    select citizen_id from journal where type in ('DutyRefundAsked', 'RefundAsked')
      group by citizen_id having sum(case type when 'RefundAsked' then 1 else -1 end) <> 0`,
  "a job given up": `select element from effect_queue where state = 'failed'`
}

/** What was promised, once nothing is left to do: what these questions find was forgotten. */
const promises = {
  "approved without a paper of it": `
    select j.subject from journal j where j.type = 'ApplicationApproved' and 1 <> (
      select count(*) from papers p where p.citizen_id = j.citizen_id and p.subject = j.subject
        and p.template = 'decision')`,
  "signed without a paper of it": `
    select j.subject from journal j where j.type = 'ReceiptSigned' and 1 <> (
      select count(*) from papers p where p.citizen_id = j.citizen_id and p.subject = j.subject
        and p.template = 'receipt-act')`,
  "a duty that has not come back": `
    select j.subject from journal j where j.type = 'DutyRefundAsked' and not exists (
      select 1 from journal r where r.citizen_id = j.citizen_id and r.subject = j.subject
        and r.type = 'DutyReturned')`,
  "paid without a receipt": `
    select p.id from payments p where p.status = 'settled' and 1 <> (select count(*) from papers r
      where r.citizen_id = p.citizen_id and r.subject = 'payment/' || p.id)`,
  "paid, and the application still waits for it": `
    select a.id from applications a where a.status = 'payment' and exists (select 1 from charges c
      where c.citizen_id = a.citizen_id and c.subject = 'application/' || a.id
        and c.status = 'settled')`,
  "a delivery that is still on its way": `
    select message_id from deliveries where status in ('sending', 'waiting')`
}

const foundBy = async (kept: Kept, questions: Readonly<Record<string, string>>) => {
  const found: Array<string> = []
  for (const [name, question] of Object.entries(questions)) {
    for (const row of await rowsOf(kept, question)) found.push(`${name}: ${JSON.stringify(row)}`)
  }
  return found
}

/** What was promised and not done. Nothing should be, when all is carried out. */
export const forgottenIn = (kept: Kept): Promise<ReadonlyArray<string>> => foundBy(kept, promises)

/** What contradicts itself in what is kept. Nothing should, at any moment. */
export const contradictionsIn = async (kept: Kept): Promise<ReadonlyArray<string>> => {
  const found = await foundBy(kept, contradictions)
  const journal = await kept.runPromise(Effect.result(verifyAll))
  if (journal._tag === "Failure") found.push(`the journal: ${JSON.stringify(journal.failure)}`)
  return found
}
