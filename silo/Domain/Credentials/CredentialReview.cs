using Orleans;

namespace AiTalent.Domain.Credentials;

/// <summary>
/// Represents an open decision on whether a credential stays valid although a result that it depends on was
/// corrected.
/// </summary>
/// <param name="Since">The UTC start of the review.</param>
/// <param name="DecideBy">The UTC deadline; an undecided credential is suspended then.</param>
/// <param name="Answer">The holder's answer; null before the holder answered.</param>
public sealed record CredentialReview(DateTimeOffset Since, DateTimeOffset DecideBy, ReviewAnswer? Answer = null);

/// <summary>Defines the holder's possible answers to a review.</summary>
public enum ReviewAnswer
{
    /// <summary>The corrected result is wrong.</summary>
    ResultIsWrong,

    /// <summary>The holder completed the course elsewhere and can prove it.</summary>
    CompletedElsewhere,

    /// <summary>The corrected result is correct.</summary>
    ResultIsRight,
}

/// <summary>Reason codes that the platform uses itself when it applies a corrected result.</summary>
public static class ReviewReasons
{
    /// <summary>A result that the credential depends on was corrected to not passed.</summary>
    public const string ResultCorrected = "result_corrected";

    /// <summary>The review ended without a decision.</summary>
    public const string Undecided = "review_undecided";

    /// <summary>The result was corrected back, or another completion replaces it.</summary>
    public const string ResultRestored = "result_restored";
}
