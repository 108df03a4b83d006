namespace AiTalent.Application.Failures;

/// <summary>The outcome of work that was interrupted: it may or may not have been written.</summary>
public static class UnknownOutcome
{
    public const string Code = "undecided";
}
