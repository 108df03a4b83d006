using AiTalent.Domain.Credentials;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;
using AiTalent.Domain.Regions;

namespace AiTalent.ReadModel.Credentials;

/// <param name="AwardName">The name of the programme or course; null if unknown.</param>
/// <param name="InstitutionCountry">The country of the institution; null if unknown.</param>
/// <param name="Number">The number of the most recent certificate.</param>
/// <param name="IssuedAt">The time from which the latest issue was first valid.</param>
/// <param name="EffectiveAt">The time from which the status is effective.</param>
/// <param name="MakesEngineer">True if it counts towards the national number while it is valid.</param>
/// <param name="ProgrammeKind">The kind of the programme; null for a course.</param>
/// <param name="Review">The open review, restricted to the holder, the institution and the ministry; null if there
/// is none.</param>
public sealed record CredentialView(
    Guid Id, Guid LearnerId, Award Award, LocalizedText? AwardName, Guid InstitutionId, LocalizedText? InstitutionName, string? InstitutionCountry,
    CredentialStatus Status, string Number, int Serial, DateTimeOffset IssuedAt, DateTimeOffset EffectiveAt, bool MakesEngineer, ProgrammeKind? ProgrammeKind,
    CredentialReview? Review = null)
{
    /// <summary>Gets the day of issue in the country of the issuing institution.</summary>
    public DateOnly IssuedOn => CountryDay.Of(InstitutionCountry, IssuedAt);

    /// <summary>Gets the effective day of the status, in the same country.</summary>
    public DateOnly EffectiveOn => CountryDay.Of(InstitutionCountry, EffectiveAt);
}

/// <summary>Represents the verification of a certificate by its number.</summary>
/// <param name="Number">The requested number.</param>
/// <param name="Status">The credential's status, for its newest number; for an older number its permanent final
/// status: superseded or revoked.</param>
/// <param name="IssuedAt">The time from which the award was valid when the certificate was issued.</param>
/// <param name="EffectiveAt">The time from which the status is effective.</param>
public sealed record CredentialCheck(string Number, CredentialStatus Status, DateTimeOffset IssuedAt, DateTimeOffset EffectiveAt, CredentialView Credential)
{
    /// <summary>Gets the day of issue in the country of the institution.</summary>
    public DateOnly IssuedOn => CountryDay.Of(Credential.InstitutionCountry, IssuedAt);

    /// <summary>Gets the day of the latest change in the country of the institution.</summary>
    public DateOnly EffectiveOn => CountryDay.Of(Credential.InstitutionCountry, EffectiveAt);
}

/// <summary>Selects credentials; null criteria are ignored.</summary>
/// <param name="IsUnderReview">True for credentials under review, regardless of the other criteria.</param>
public sealed record CredentialFilter(Guid? InstitutionId = null, Guid? AwardId = null, CredentialStatus? Status = null, bool IsUnderReview = false);
