using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Partnerships;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Partnerships;

internal sealed class PartnershipListRow
{
    public Guid Id { get; init; }

    public long Ordinal { get; init; }

    public int Revision { get; init; }

    public string? NameVi { get; init; }

    public string? NameKo { get; init; }

    public string? NameEn { get; init; }

    public string Parties { get; init; } = "[]";

    public int StartsOn { get; init; }

    public int? EndsOn { get; init; }

    public PartnershipStatus Status { get; init; }

    public string SignedBy { get; init; } = "[]";

    public PartnershipView View(IReadOnlyList<PledgeView> pledges) => new(
        Id, Revision,
        new PartnershipDefinition(
            new LocalizedText(NameVi, NameKo, NameEn), new ValueList<Guid>([.. ColumnJson.Ids(Parties)]), DayColumn.ToDay(StartsOn),
            EndsOn is { } day ? DayColumn.ToDay(day) : null),
        Status, ColumnJson.Ids(SignedBy), pledges);
}
