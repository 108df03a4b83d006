using System.Collections.Frozen;

namespace AiTalent.Api.Problems;

/// <summary>Defines the meaning of every code for API clients.</summary>
internal static class ProblemCodes
{
    public static readonly ProblemCode Unexpected = new("unexpected", 500, "Something went wrong on our side. The trace id leads to it.");

    public static readonly IReadOnlyList<ProblemCode> All =
    [
        // The request cannot be read, or a field is invalid.
        new("malformed_json", 400, "The body is not JSON."),
        new("wrong_type", 400, "The field has another type than it should."),
        new("unknown_value", 400, "The field takes one of a few words, and this is none of them."),
        new("required", 400, "The field is missing."),
        new("too_long", 400, "The text is too long."),
        new("too_many", 400, "There are too many items."),
        new("duplicate", 400, "An item is there twice."),
        new("bad_characters", 400, "The text has characters that it cannot have."),
        new("bad_uri", 400, "One of the addresses is not an absolute URI."),
        new("out_of_range", 400, "The value is outside its range."),
        new("ends_before_start", 400, "It would end before it starts."),
        new("before_window_closes", 400, "The add/drop period would end before the enrolment window."),
        new("after_end", 400, "It would end after the last day."),
        new("unknown_country", 400, "The programme knows the countries VN and KR."),
        new("unknown_province", 400, "The country has no province under this code."),
        new("unknown_language", 400, "The language is one of vi, ko and en."),
        new("unknown_time_zone", 400, "The time zone is Asia/Ho_Chi_Minh or Asia/Seoul."),
        new("unknown_status", 400, "The status cannot be set so."),
        new("unknown_topic", 400, "There is no such topic."),
        new("position_beyond_head", 400, "The log does not reach this position yet."),
        new("effective_in_future", 400, "Nothing can take effect in the future."),
        new("no_institution", 400, "The role is held for the whole country and not for an institution."),
        new("immutable", 400, "The field cannot be changed."),

        // The caller is not authorised.
        new("not_authenticated", 401, "A valid access token is needed."),
        new("not_permitted", 403, "The token does not permit this."),
        new("other_institution", 403, "The token speaks for another institution."),

        // The requested resource does not exist or is not in the expected state.
        new("not_found", 404, "There is nothing under this address."),
        new("method_not_allowed", 405, "The address does not take this method."),
        new("revision_mismatch", 412, "It was changed since it was read: read it again."),
        new("too_large", 413, "The body is over the limit."),
        new("unsupported_media_type", 415, "The body must be application/json."),
        new("idempotency_key_reused", 422, "The Idempotency-Key was used before with another content."),
        new("precondition_required", 428, "A change of a definition needs If-Match with the revision it was made on."),
        new("rate_limited", 429, "Too many requests at once: try again a little later."),

        // The current state does not allow the request.
        new("already_exists", 409, "The id is taken by something else."),
        new("unknown_learner", 409, "No learner is registered under the id."),
        new("unknown_institution", 409, "No institution is registered under the id."),
        new("unknown_course", 409, "No course is in the catalogue under the id."),
        new("unknown_programme", 409, "No programme exists under the id."),
        new("unknown_course_run", 409, "No course run exists under the id."),
        new("unknown_pledge", 409, "The partnership has no pledge under the id."),
        new("unknown_allotment", 409, "The partnership has no allotment under the id."),
        new("run_full", 409, "No seat and no place in the waitlist is left."),
        new("not_nominable", 409, "The learner has not agreed to be shown to companies, and is none of the institution's own."),
        new("run_not_published", 409, "The run is a draft of its institution."),
        new("run_closed", 409, "The run takes nobody."),
        new("window_not_open", 409, "Enrolment has not opened yet."),
        new("window_closed", 409, "Enrolment has closed."),
        new("entry_closed", 409, "Nobody gets a seat in the run any more."),
        new("run_cancelled", 409, "The run was cancelled."),
        new("run_already_closed", 409, "The run was closed."),
        new("run_ended", 409, "The run has ended."),
        new("run_not_started", 409, "The run has not started."),
        new("run_not_ended", 409, "The run has not ended."),
        new("run_published", 409, "The run is public; only a draft can be deleted."),
        new("results_missing", 409, "Learners without a result are not named."),
        new("already_passed", 409, "The learner passed the course before, and the institution does not allow repeats."),
        new("not_under_review", 409, "No decision on the credential is open."),
        new("already_in_course", 409, "The learner has a seat in another run of the course."),
        new("agreement_not_in_force", 409, "The agreement is not in force."),
        new("prerequisite_cycle", 409, "The courses would require one another; subjects names the cycle."),
        new("not_eligible", 409, "The learner has not completed what the course asks for."),
        new("no_allotment", 409, "The partnership has no seats in this run."),
        new("not_enrolled", 409, "The learner has no such place in the run."),
        new("already_enrolled", 409, "The learner has a place in the run already."),
        new("already_transferred", 409, "The learner was transferred already."),
        new("already_completed", 409, "The learner has completed the run."),
        new("already_finished", 409, "The learner has a result in the run already."),
        new("no_offer", 409, "The learner was offered no seat."),
        new("offer_expired", 409, "The offer is over."),
        new("not_due", 409, "Its time has not come yet."),
        new("capacity_below_taken", 409, "More seats are taken or reserved than that."),
        new("effective_backwards", 409, "It would take effect before what it follows."),
        new("effective_in_past", 409, "Only who brings history can date it in the past."),
        new("transfer_in_progress", 409, "A transfer of the learner is under way."),
        new("no_transfer", 409, "No such transfer is under way."),
        new("same_run", 409, "The learner is in that run already."),
        new("hold_expired", 409, "The seat was held for too long and given back."),
        new("not_enough_seats", 409, "The run has not so many seats left."),
        new("block_below_taken", 409, "More seats of the block are taken than that."),
        new("no_members", 409, "The cohort has no members."),
        new("credential_revoked", 409, "The credential is revoked for good."),
        new("before_completion", 409, "The credential would hold before the last course was completed that it rests on."),
        new("was_revoked", 409, "The credential was revoked: giving the award again wants a reason."),
        new("credential_suspended", 409, "The credential is suspended."),
        new("not_suspended", 409, "It is not suspended."),
        new("no_required_courses", 409, "The programme requires no course: it is not accredited so, and its credential is not issued."),
        new("no_proposal", 409, "No proposed courses of the programme wait for a decision."),
        new("name_not_printable", 409, "The certificate cannot be printed: the holder's name has letters that cannot be drawn, and no Latin form of it is known."),
        new("title_not_printable", 409, "The certificate cannot be printed: the award or the institution has a name with letters that cannot be drawn."),
        new("requirements_missing", 409, "The learner has not completed all required courses."),
        new("not_an_issuer", 409, "The institution does not give this award."),
        new("wrong_status", 409, "The partnership is not in a state that allows it."),
        new("not_a_party", 409, "The institution is not a party of the partnership."),
        new("party_has_pledged", 409, "The institution has pledged something and stays a party."),
        new("pledge_exhausted", 409, "The pledge has not so much left."),
        new("wrong_institution_kind", 409, "There is no such role in an institution of this kind."),
        new("already_administered", 409, "Somebody else holds the role already, and gives it to others."),
        new("holds_roles", 409, "The person is of some staff: the role is taken away first."),
        new("password_wanted", 403, "A person is erased on their own page, which asks for the password."),
        new("person_erased", 409, "The person was erased; nothing is known of them any more."),
        new("own_role", 409, "Nobody gives up the role that they act by: another one takes it away."),

        // Temporarily unavailable.
        new("overloaded", 503, "Too much is asked of the system at once: try again a little later."),
        new("storage_unavailable", 503, "The storage cannot be used now. Nothing was written."),
        new("outcome_unknown", 503, "It cannot be said whether it was written: ask again under the same Idempotency-Key."),
        new("read_model_behind", 503, "What is read is still behind the position: ask again."),
        new("silo_unavailable", 503, "The part of the system that decides this cannot be reached now."),
        Unexpected,
    ];

    private static readonly FrozenDictionary<string, ProblemCode> ByCode = All.ToFrozenDictionary(problem => problem.Code, StringComparer.Ordinal);

    /// <summary>
    /// Finds a code. A code without an entry is reported as a conflict under its own name, so that a refusal never becomes an internal
    /// error.
    /// </summary>
    public static ProblemCode Find(string code) => ByCode.GetValueOrDefault(code) ?? new ProblemCode(code, StatusCodes.Status409Conflict, "It is not possible now.");

    public static bool IsKnown(string code) => ByCode.ContainsKey(code);
}
