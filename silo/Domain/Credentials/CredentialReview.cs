using Orleans;

namespace AiTalent.Domain.Credentials;

/// <summary>A decision that is open: whether a credential stays valid although a result that it rests on was corrected.</summary>
/// <param name="Since">UTC.</param>
/// <param name="DecideBy">UTC; a credential that nobody has decided on is suspended then.</param>
/// <param name="Answer">What the holder answered; null before the holder did.</param>
public sealed record CredentialReview(DateTimeOffset Since, DateTimeOffset DecideBy, ReviewAnswer? Answer = null);

/// <summary>What the holder of a credential under review can answer.</summary>
public enum ReviewAnswer
{
    /// <summary>The corrected result is wrong.</summary>
    ResultIsWrong,

    /// <summary>The holder completed the course elsewhere and can prove it.</summary>
    CompletedElsewhere,

    /// <summary>The corrected result is right.</summary>
    ResultIsRight,
}

/// <summary>The reason codes that the platform gives itself when it follows a corrected result.</summary>
public static class ReviewReasons
{
    /// <summary>A result that the credential rests on was corrected to not passed.</summary>
    public const string ResultCorrected = "result_corrected";

    /// <summary>The review ended without a decision.</summary>
    public const string Undecided = "review_undecided";

    /// <summary>The result was corrected back, or another completion takes its place.</summary>
    public const string ResultRestored = "result_restored";
}
