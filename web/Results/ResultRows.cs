namespace AiTalent.Web.Results;

/// <summary>Defines the limits of the results page.</summary>
internal static class ResultRows
{
    /// <summary>Rows of the list per page.</summary>
    public const int OnPage = 100;

    /// <summary>Maximum rows including those added by pasting; a form has no room for more.</summary>
    public const int Most = 200;
}
