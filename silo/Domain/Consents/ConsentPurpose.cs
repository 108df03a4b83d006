namespace AiTalent.Domain.Consents;

/// <summary>What a person can agree to, each for itself.</summary>
public static class ConsentPurpose
{
    /// <summary>To keep the person's data in order to train the person; without it there is no account.</summary>
    public const string Training = "training";

    /// <summary>To show the name and the credentials to companies of the programme.</summary>
    public const string Talent = "talent";

    /// <summary>Whether the account goes on without it. The consent to the training ends with the account alone, by erasure.</summary>
    public static bool IsFree(string purpose) => purpose == Talent;

    /// <summary>The version of the notice that is shown today.</summary>
    public const string Notice = "2026-11";
}
