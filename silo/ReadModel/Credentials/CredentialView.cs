using AiTalent.Domain.Credentials;
using AiTalent.Domain.Languages;
using AiTalent.Domain.Programmes;
using AiTalent.Domain.Regions;

namespace AiTalent.ReadModel.Credentials;

/// <param name="AwardName">Of the programme or course; null where that is not known.</param>
/// <param name="InstitutionCountry">Of the institution; null where that is not known.</param>
/// <param name="Number">The newest paper's.</param>
/// <param name="IssuedAt">From when it was first valid, of the latest issue.</param>
/// <param name="EffectiveAt">From when the status holds.</param>
/// <param name="MakesEngineer">Whether it counts toward the national number while it is valid.</param>
/// <param name="ProgrammeKind">Of the programme; null for a course.</param>
/// <param name="Review">The open review, which is the holder's, the institution's and the ministry's business; null where there is none.</param>
public sealed record CredentialView(
    Guid Id, Guid LearnerId, Award Award, LocalizedText? AwardName, Guid InstitutionId, LocalizedText? InstitutionName, string? InstitutionCountry,
    CredentialStatus Status, string Number, int Serial, DateTimeOffset IssuedAt, DateTimeOffset EffectiveAt, bool MakesEngineer, ProgrammeKind? ProgrammeKind,
    CredentialReview? Review = null)
{
    /// <summary>The day of issue in the country of the institution that gave it.</summary>
    public DateOnly IssuedOn => CountryDay.Of(InstitutionCountry, IssuedAt);

    /// <summary>The day from which the status holds, in the same country.</summary>
    public DateOnly EffectiveOn => CountryDay.Of(InstitutionCountry, EffectiveAt);
}

/// <summary>What the paper with a number is worth.</summary>
/// <param name="Number">As it was asked for.</param>
/// <param name="Status">The credential's, for its newest number; how an older one ended, for ever: superseded by a newer paper, or revoked.</param>
/// <param name="IssuedAt">From when the award was valid that it was printed for.</param>
/// <param name="EffectiveAt">From when the status holds.</param>
public sealed record CredentialCheck(string Number, CredentialStatus Status, DateTimeOffset IssuedAt, DateTimeOffset EffectiveAt, CredentialView Credential)
{
    /// <summary>The day of issue in the country of the institution.</summary>
    public DateOnly IssuedOn => CountryDay.Of(Credential.InstitutionCountry, IssuedAt);

    /// <summary>The day of the latest change in the country of the institution.</summary>
    public DateOnly EffectiveOn => CountryDay.Of(Credential.InstitutionCountry, EffectiveAt);
}

/// <summary>Which credentials are wanted; what is null does not matter.</summary>
/// <param name="IsUnderReview">True for those on which a decision is open, whatever else is wanted.</param>
public sealed record CredentialFilter(Guid? InstitutionId = null, Guid? AwardId = null, CredentialStatus? Status = null, bool IsUnderReview = false);
