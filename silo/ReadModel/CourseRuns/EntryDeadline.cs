using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore;
using AiTalent.ReadModel.Processes;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.CourseRuns;

/// <summary>Keeps the deadline of a run's entry while its close has something to end: a waitlist, an offer, or sponsored seats that nobody took.</summary>
internal static class EntryDeadline
{
    /// <param name="run">As it stands now.</param>
    /// <param name="isMoved">Whether the dates of the run have changed.</param>
    /// <param name="rows">Where the deadline is kept.</param>
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
