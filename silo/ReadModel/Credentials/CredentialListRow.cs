using AiTalent.Domain.Credentials;
using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Storage;

namespace AiTalent.ReadModel.Credentials;

/// <summary>Represents a credential with the names for display.</summary>
internal sealed class CredentialListRow
{
    public Guid Id { get; init; }

    public long Ordinal { get; init; }

    public Guid LearnerId { get; init; }

    public AwardKind AwardKind { get; init; }

    public Guid AwardId { get; init; }

    public Guid InstitutionId { get; init; }

    public CredentialStatus Status { get; init; }

    public string Number { get; init; } = "";

    public int Serial { get; init; }

    public long IssuedAt { get; init; }

    public long EffectiveAt { get; init; }

    public bool MakesEngineer { get; init; }

    public long? ReviewSince { get; init; }

    public long? ReviewUntil { get; init; }

    public int? ReviewAnswer { get; init; }

    public string? AwardVi { get; init; }

    public string? AwardKo { get; init; }

    public string? AwardEn { get; init; }

    public string? InstitutionVi { get; init; }

    public string? InstitutionKo { get; init; }

    public string? InstitutionEn { get; init; }

    public ProgrammeKind? ProgrammeKind { get; init; }

    public string? InstitutionCountry { get; init; }

    public CredentialView View() => new(
        Id, LearnerId, new Award(AwardKind, AwardId), NameColumns.Of(AwardVi, AwardKo, AwardEn), InstitutionId,
        NameColumns.Of(InstitutionVi, InstitutionKo, InstitutionEn), InstitutionCountry, Status, Number, Serial,
        DatabaseTime.FromMicroseconds(IssuedAt), DatabaseTime.FromMicroseconds(EffectiveAt), MakesEngineer, ProgrammeKind,
        CredentialRow.ReadReview(ReviewSince, ReviewUntil, ReviewAnswer));
}
