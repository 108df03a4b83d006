namespace AiTalent.Web.Results;

/// <summary>How much the page for results holds.</summary>
internal static class ResultRows
{
    /// <summary>Of the list, before the next page of it.</summary>
    public const int OnPage = 100;

    /// <summary>With those who were added by pasting; a form has no room for more.</summary>
    public const int Most = 200;
}
