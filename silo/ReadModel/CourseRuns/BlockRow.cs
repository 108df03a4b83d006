using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.CourseRuns;

internal sealed class BlockRow : IRow<BlockRow>
{
    public static Table Table { get; } = Table.Of("block", 2, "run_id:id", "partnership_id:id", "seats", "taken", "waiting");

    public Guid RunId { get; init; }

    public Guid PartnershipId { get; init; }

    public int Seats { get; set; }

    public int Taken { get; set; }

    public int Waiting { get; set; }

    public static BlockRow Read(IRowSource source) => new()
    {
        RunId = source.Id(),
        PartnershipId = source.Id(),
        Seats = source.Int(),
        Taken = source.Int(),
        Waiting = source.Int(),
    };

    public void Write(IRowSink sink)
    {
        sink.Id(RunId);
        sink.Id(PartnershipId);
        sink.Number(Seats);
        sink.Number(Taken);
        sink.Number(Waiting);
    }
}
