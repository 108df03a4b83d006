namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    private void Apply(PlaceEvent happened)
    {
        if (TransferSteps.Of(happened) is { } transfer)
            _transfers[transfer.TransferId] = new(transfer.Step, (happened as HoldRefused)?.Reason);
        if (happened is HoldRefused)
            return;

        var place = PlaceFor(happened);
        var part = PartOf(place);
        switch (happened)
        {
            case WaitlistSkipped:
                place.Skipped = true;
                return;
            case EligibilityChanged e:
                part.Leave(place);
                place.Eligible = e.Eligible;
                place.Skipped = false;
                part.Join(place);
                return;
            case TransferRequested e:
                place.TransferId = e.TransferId;
                return;
            case TransferCancelled:
                place.TransferId = null;
                return;
        }

        Move(place, part, StatusChange.Of(happened)!.Value);
        place.LastEffectiveAt = happened.EffectiveAt;
        place.Until = happened switch
        {
            SeatOffered e => e.Until,
            LearnerNominated e => e.Until,
            SeatHeld e => e.Until,
            _ => null,
        };
        place.TransferId = (happened as SeatHeld)?.TransferId;
        place.Grade = (happened as ResultRecorded)?.Grade;
    }

    /// <summary>The learner's place; a new attempt starts a new one, under what it was made for.</summary>
    private Place PlaceFor(PlaceEvent happened) => happened switch
    {
        LearnerEnrolled e => Start(e.LearnerId, e.Attempt, e.ProgrammeId, e.PartnershipId),
        LearnerWaitlisted e => Start(e.LearnerId, e.Attempt, e.ProgrammeId, e.PartnershipId, e.IsNominated),
        LearnerNominated e => Start(e.LearnerId, e.Attempt, null, e.PartnershipId, isNominated: true),
        SeatHeld e => Start(e.LearnerId, e.Attempt, e.ProgrammeId, null),
        _ => _places[happened.LearnerId],
    };

    private Place Start(Guid learnerId, int attempt, Guid? programmeId, Guid? partnershipId, bool isNominated = false)
    {
        if (Find(learnerId) is { } last && last.Status.TakesSeat())
            PartOf(last).Taken--;
        var place = new Place(learnerId)
        {
            Status = EnrolmentStatus.Expired,
            Attempt = attempt,
            ProgrammeId = programmeId,
            PartnershipId = partnershipId,
            Eligible = true,
            IsNominated = isNominated,
        };
        _places[learnerId] = place;
        return place;
    }

    private void Move(Place place, SeatPart part, EnrolmentStatus to)
    {
        if (place.Status == EnrolmentStatus.Waitlisted)
            part.Leave(place);
        part.Taken += (to.TakesSeat() ? 1 : 0) - (place.Status.TakesSeat() ? 1 : 0);
        place.Status = to;
        if (to != EnrolmentStatus.Waitlisted)
            return;
        place.Ticket = _nextTicket++;
        part.Join(place);
    }
}
