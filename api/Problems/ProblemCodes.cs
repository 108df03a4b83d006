using System.Collections.Frozen;

namespace AiTalent.Api.Problems;

/// <summary>Defines the meaning of every code for API clients.</summary>
internal static class ProblemCodes
{
    public static readonly ProblemCode Unexpected = new("unexpected", 500, "Something went wrong on our side. The trace ID identifies it.");

    public static readonly IReadOnlyList<ProblemCode> All =
    [
        // The request cannot be read, or a field is invalid.
        new("malformed_json", 400, "The body is not JSON."),
        new("wrong_type", 400, "The field has the wrong type."),
        new("unknown_value", 400, "The value is not one of those that the field accepts."),
        new("required", 400, "The field is missing."),
        new("too_long", 400, "The text is too long."),
        new("too_many", 400, "There are too many items."),
        new("duplicate", 400, "An item appears twice."),
        new("bad_characters", 400, "The text contains characters that are not allowed."),
        new("bad_uri", 400, "One of the addresses is not an absolute URI."),
        new("out_of_range", 400, "The value is outside its range."),
        new("ends_before_start", 400, "It would end before it starts."),
        new("before_window_closes", 400, "The add/drop period would end before the enrolment window."),
        new("after_end", 400, "It would end after the last day."),
        new("unknown_country", 400, "The programme knows the countries VN and KR."),
        new("unknown_province", 400, "The country has no province under this code."),
        new("unknown_language", 400, "The language is one of vi, ko and en."),
        new("unknown_time_zone", 400, "The time zone is Asia/Ho_Chi_Minh or Asia/Seoul."),
        new("unknown_status", 400, "The status cannot be set to this value."),
        new("unknown_topic", 400, "There is no such topic."),
        new("position_beyond_head", 400, "The log does not reach this position yet."),
        new("effective_in_future", 400, "Nothing can take effect in the future."),
        new("no_institution", 400, "The role is for the whole country, not for one institution."),
        new("immutable", 400, "The field cannot be changed."),

        // The caller is not authorised.
        new("not_authenticated", 401, "A valid access token is needed."),
        new("not_permitted", 403, "The token does not permit this."),
        new("other_institution", 403, "The token belongs to another institution."),

        // The requested resource does not exist or is not in the expected state.
        new("not_found", 404, "There is nothing at this address."),
        new("method_not_allowed", 405, "The address does not support this method."),
        new("revision_mismatch", 412, "It was changed after it was read: read it again."),
        new("too_large", 413, "The body is over the limit."),
        new("unsupported_media_type", 415, "The body must be application/json."),
        new("idempotency_key_reused", 422, "The Idempotency-Key was already used with different content."),
        new("precondition_required", 428, "A change of a definition needs If-Match with the revision it is based on."),
        new("rate_limited", 429, "Too many requests at once: try again later."),

        // The current state does not allow the request.
        new("already_exists", 409, "The ID is already in use."),
        new("unknown_learner", 409, "No learner has this ID."),
        new("unknown_institution", 409, "No institution has this ID."),
        new("unknown_course", 409, "No course has this ID."),
        new("unknown_programme", 409, "No programme has this ID."),
        new("unknown_course_run", 409, "No course run has this ID."),
        new("unknown_pledge", 409, "The agreement has no pledge with this ID."),
        new("unknown_allotment", 409, "The agreement has no allotment with this ID."),
        new("run_full", 409, "No seat and no place on the waitlist is left."),
        new("not_nominable", 409, "The learner has not agreed to be visible to companies and does not belong to the institution."),
        new("run_not_published", 409, "The run is a draft of its institution."),
        new("run_closed", 409, "The run is closed to enrolment."),
        new("window_not_open", 409, "Enrolment has not opened yet."),
        new("window_closed", 409, "Enrolment has closed."),
        new("entry_closed", 409, "The add/drop period of the run has ended."),
        new("run_cancelled", 409, "The run was cancelled."),
        new("run_already_closed", 409, "The run was closed."),
        new("run_ended", 409, "The run has ended."),
        new("run_not_started", 409, "The run has not started."),
        new("run_not_ended", 409, "The run has not ended."),
        new("run_published", 409, "The run is public; only a draft can be deleted."),
        new("results_missing", 409, "Not all learners without a result are named."),
        new("already_passed", 409, "The learner has already passed the course, and the institution does not allow repeats."),
        new("not_under_review", 409, "The certificate is not under review."),
        new("already_in_course", 409, "The learner has a seat in another run of the course."),
        new("agreement_not_in_force", 409, "The agreement is not in force."),
        new("prerequisite_cycle", 409, "The courses would be prerequisites of each other; subjects lists the cycle."),
        new("not_eligible", 409, "The learner has not completed the prerequisites of the course."),
        new("no_allotment", 409, "The agreement has no seats in this run."),
        new("not_enrolled", 409, "The learner has no such place in the run."),
        new("already_enrolled", 409, "The learner already has a place in the run."),
        new("already_transferred", 409, "The learner was already transferred."),
        new("already_completed", 409, "The learner has completed the run."),
        new("already_finished", 409, "The learner already has a result in the run."),
        new("no_offer", 409, "The learner has no seat offer."),
        new("offer_expired", 409, "The offer has expired."),
        new("not_due", 409, "It is too early for this."),
        new("capacity_below_taken", 409, "More seats than that are taken or reserved."),
        new("effective_backwards", 409, "It would take effect before what it follows."),
        new("effective_in_past", 409, "A date in the past needs the permission history."),
        new("transfer_in_progress", 409, "A transfer of the learner is in progress."),
        new("no_transfer", 409, "No such transfer is in progress."),
        new("same_run", 409, "The learner is already in that run."),
        new("hold_expired", 409, "The seat was held too long and has been returned."),
        new("not_enough_seats", 409, "The run does not have that many seats left."),
        new("block_below_taken", 409, "More seats of the block than that are taken."),
        new("no_members", 409, "The cohort has no members."),
        new("credential_revoked", 409, "The certificate is revoked."),
        new("before_completion", 409, "The date is before the completion of the last required course."),
        new("was_revoked", 409, "The certificate was revoked: issuing it again needs a reason."),
        new("credential_suspended", 409, "The certificate is suspended."),
        new("no_required_courses", 409, "The programme needs at least one required course to be recognised and to issue certificates."),
        new("no_proposal", 409, "No proposal of the programme is waiting for a decision."),
        new("name_not_printable", 409, "The certificate cannot be printed: the fonts do not support the holder's name, and there is no name in Latin letters."),
        new("title_not_printable", 409, "The certificate cannot be printed: the fonts do not support the name of the award or of the institution."),
        new("requirements_missing", 409, "The learner has not completed all required courses."),
        new("not_an_issuer", 409, "The institution does not issue this certificate."),
        new("wrong_status", 409, "The status does not allow it."),
        new("not_a_party", 409, "The institution is not a party to the agreement."),
        new("party_has_pledged", 409, "A party that has pledged seats cannot be removed."),
        new("pledge_exhausted", 409, "The pledge does not have that many seats left."),
        new("wrong_institution_kind", 409, "Institutions of this type do not have this role."),
        new("already_administered", 409, "Somebody else already holds the role and gives it to others."),
        new("holds_roles", 409, "The person has a role at an institution: remove the role first."),
        new("password_wanted", 403, "A person erases their data on their own page, with the password."),
        new("person_erased", 409, "The personal data was erased."),
        new("own_role", 409, "A role in use cannot be removed by its holder: somebody else must remove it."),

        // Temporarily unavailable.
        new("overloaded", 503, "The system is overloaded: try again later."),
        new("storage_unavailable", 503, "The storage is not available. Nothing was written."),
        new("outcome_unknown", 503, "It is not known whether it was written: send the request again with the same Idempotency-Key."),
        new("read_model_behind", 503, "The read model has not reached the position yet: send the request again."),
        new("silo_unavailable", 503, "The part of the system that decides this is not available."),
        Unexpected,
    ];

    private static readonly FrozenDictionary<string, ProblemCode> ByCode = All.ToFrozenDictionary(problem => problem.Code, StringComparer.Ordinal);

    /// <summary>
    /// Finds a code. A code without an entry is reported as a conflict under its own name, so that a refusal never becomes an internal
    /// error.
    /// </summary>
    public static ProblemCode Find(string code) => ByCode.GetValueOrDefault(code) ?? new ProblemCode(code, StatusCodes.Status409Conflict, "This is not possible now.");

    public static bool IsKnown(string code) => ByCode.ContainsKey(code);
}
