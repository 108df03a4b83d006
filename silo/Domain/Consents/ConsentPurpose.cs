namespace AiTalent.Domain.Consents;

/// <summary>Purposes for which a person gives consent, each separately.</summary>
public static class ConsentPurpose
{
    /// <summary>Storing personal data for the person's training. An account requires it.</summary>
    public const string Training = "training";

    /// <summary>Showing the name and the credentials to companies of the programme.</summary>
    public const string Talent = "talent";

    /// <summary>
    /// True if the account can exist without the consent. The training consent ends only with the account, by
    /// erasure.
    /// </summary>
    public static bool IsFree(string purpose) => purpose == Talent;

    /// <summary>The version of the notice that is currently shown.</summary>
    public const string Notice = "2026-11";
}
