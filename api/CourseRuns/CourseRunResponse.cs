using System.Text.Json.Serialization;
using AiTalent.Api.Responses;
using AiTalent.Contracts.CourseRuns;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.CourseRuns;

namespace AiTalent.Api.CourseRuns;

/// <param name="Draft">True if the run is not published; a draft is visible only to staff of its institution, and nobody can enrol.</param>
/// <param name="Capacity">Null is unlimited, 0 is closed.</param>
/// <param name="Taken">Occupied seats, open and reserved together.</param>
/// <param name="SeatsLeft">Free open seats; null is unlimited.</param>
/// <param name="Reserved">Seats reserved for partnerships.</param>
/// <param name="EntryClosesAt">The time from which no seat is assigned any more.</param>
/// <param name="Cancelled">True if the run does not take place, or was stopped early.</param>
/// <param name="Closed">True if every learner has a result or is listed as having none.</param>
/// <param name="Revision">Changes when the definition is edited or published, not when learners enrol.</param>
/// <param name="Position">The log position at which the seat numbers are exact.</param>
internal sealed record CourseRunResponse(
    Guid Id, Guid CourseId, Guid InstitutionId, DateTimeOffset EnrolmentOpensAt, DateTimeOffset EnrolmentClosesAt, DateOnly StartsOn, DateOnly EndsOn,
    string TimeZone, bool Draft, int? Capacity, int Taken, int? SeatsLeft, int Reserved, int Waitlisted, int? WaitlistLimit, int? OfferHours,
    DateTimeOffset? WithdrawalDeadline, DateTimeOffset EntryClosesAt, bool Cancelled, bool Closed, int Revision, long Position,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalizedText? CourseTitle,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalizedText? InstitutionName,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<BlockView>? Blocks) : IRevised
{
    public static CourseRunResponse From(CourseRunState state, long position) =>
        From(state.Id, state.Definition, (state.IsDraft, state.IsCancelled, state.IsClosed), state.Taken, state.OpenSeatsLeft, state.Reserved, state.Waitlisted, state.Revision, position);

    public static CourseRunResponse From(CourseRunView view)
    {
        var seats = view.Seats;
        return From(view.Id, view.Definition, (view.IsDraft, view.IsCancelled, view.IsClosed), seats.Taken, seats.SeatsLeft, seats.Reserved, seats.Waitlisted, view.Revision, view.Position) with
        {
            CourseTitle = view.CourseTitle,
            InstitutionName = view.InstitutionName,
            Blocks = view.Blocks,
        };
    }

    private static CourseRunResponse From(
        Guid id, CourseRunDefinition d, (bool Draft, bool Cancelled, bool Closed) state, int taken, int? seatsLeft, int reserved, int waitlisted, int revision, long position) =>
        new(id, d.CourseId, d.InstitutionId, d.EnrolmentOpensAt, d.EnrolmentClosesAt, d.StartsOn, d.EndsOn, d.TimeZone, state.Draft, d.Capacity, taken, seatsLeft,
            reserved, waitlisted, d.WaitlistLimit, d.OfferHours, d.WithdrawalDeadline, d.EntryEndsAt(), state.Cancelled, state.Closed, revision, position, null, null, null);
}
