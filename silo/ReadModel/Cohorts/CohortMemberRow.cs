using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Cohorts;

internal sealed record CohortMemberRow(Guid CohortId, Guid LearnerId) : IRow<CohortMemberRow>
{
    public static Table Table { get; } = Table.Of("cohort_member", 2, "cohort_id:id", "learner_id:id");

    public static CohortMemberRow Read(IRowSource source) => new(source.Id(), source.Id());

    public void Write(IRowSink sink)
    {
        sink.Id(CohortId);
        sink.Id(LearnerId);
    }
}
