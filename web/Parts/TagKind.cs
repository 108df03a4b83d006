namespace AiTalent.Web.Parts;

public enum TagKind
{
    Plain,
    Quiet,

    /// <summary>Amber: requires the reader's attention.</summary>
    Attention,

    /// <summary>Red: something failed.</summary>
    Problem,
}
