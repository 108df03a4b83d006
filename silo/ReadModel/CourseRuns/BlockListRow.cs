using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.CourseRuns;

internal sealed class BlockListRow
{
    public const string Select = """
        SELECT b.*, p.name_vi, p.name_ko, p.name_en FROM block b LEFT JOIN partnership p ON p.id = b.partnership_id
        """;

    public Guid RunId { get; init; }

    public Guid PartnershipId { get; init; }

    public int Seats { get; init; }

    public int Taken { get; init; }

    public int Waiting { get; init; }

    public string? NameVi { get; init; }

    public string? NameKo { get; init; }

    public string? NameEn { get; init; }

    public BlockView View() => new(PartnershipId, NameColumns.Of(NameVi, NameKo, NameEn), Seats, Taken, Waiting);
}
