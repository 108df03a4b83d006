using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Cohorts;

internal sealed record CohortMemberRow(Guid CohortId, Guid LearnerId, DateTimeOffset Since) : IRow<CohortMemberRow>
{
    public static Table Table { get; } = Table.Of("cohort_member", 2, "cohort_id:id", "learner_id:id", "since");

    public static CohortMemberRow Read(IRowSource source) => new(source.Id(), source.Id(), DatabaseTime.FromMicroseconds(source.Number()));

    public void Write(IRowSink sink)
    {
        sink.Id(CohortId);
        sink.Id(LearnerId);
        sink.Number(DatabaseTime.ToMicroseconds(Since));
    }
}
