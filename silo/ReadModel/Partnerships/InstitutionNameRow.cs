using AiTalent.Domain.Institutions;
using AiTalent.Domain.Languages;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Partnerships;

/// <summary>Represents the name of a party of a partnership.</summary>
internal sealed class InstitutionNameRow
{
    public Guid Id { get; init; }

    public InstitutionKind Kind { get; init; }

    public string Country { get; init; } = "";

    public string? NameVi { get; init; }

    public string? NameKo { get; init; }

    public string? NameEn { get; init; }

    public LocalizedText? Name => NameColumns.Of(NameVi, NameKo, NameEn);

    public bool Teaches => Kind is InstitutionKind.University or InstitutionKind.Institute;
}
