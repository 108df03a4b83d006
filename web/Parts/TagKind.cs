namespace AiTalent.Web.Parts;

public enum TagKind
{
    Plain,
    Quiet,

    /// <summary>Amber: something waits for the reader.</summary>
    Attention,

    /// <summary>Red: something failed.</summary>
    Problem,
}
