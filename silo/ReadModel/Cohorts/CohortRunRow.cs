using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Cohorts;

internal sealed record CohortRunRow(Guid CohortId, Guid RunId, int Members, DateTimeOffset At) : IRow<CohortRunRow>
{
    public static Table Table { get; } = Table.Of("cohort_run", 2, "cohort_id:id", "run_id:id", "members", "at");

    public static CohortRunRow Read(IRowSource source) =>
        new(source.Id(), source.Id(), source.Int(), DatabaseTime.FromMicroseconds(source.Number()));

    public void Write(IRowSink sink)
    {
        sink.Id(CohortId);
        sink.Id(RunId);
        sink.Number(Members);
        sink.Number(DatabaseTime.ToMicroseconds(At));
    }
}
