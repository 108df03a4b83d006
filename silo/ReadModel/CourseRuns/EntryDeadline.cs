using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.CourseRuns;

/// <summary>
/// Stores the entry deadline of a run while its close has something to end: a waitlist, an offer, or unused
/// sponsored seats.
/// </summary>
internal static class EntryDeadline
{
    /// <param name="run">The current state of the run.</param>
    /// <param name="isMoved">True if the dates of the run have changed.</param>
    /// <param name="rows">The batch that stores the deadline.</param>
    public static void Update(CourseRunRow run, bool isMoved, ProjectionBatch rows)
    {
        var awaits = !run.IsDraft && (run.Enrolments(EnrolmentStatus.Waitlisted) > 0 || run.Enrolments(EnrolmentStatus.Offered) > 0 || run.GivenOut > 0);
        if (awaits == run.AwaitsEntryClose && !(awaits && isMoved))
            return;
        run.AwaitsEntryClose = awaits;
        var deadline = new DeadlineRow(DeadlineKind.Entry, run.Id, Guid.Empty, DatabaseTime.ToMicroseconds(run.Definition.EntryEndsAt()));
        if (awaits)
            rows.Deadlines.Save(deadline);
        else
            rows.Deadlines.Delete(deadline);
        rows.Runs.Save(run);
    }
}
