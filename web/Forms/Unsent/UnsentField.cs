namespace AiTalent.Web.Forms.Unsent;

/// <summary>Defines the handling of a field of a form that is shown again.</summary>
public enum UnsentFieldKind
{
    /// <summary>Kept hidden: ids and the form's own tokens.</summary>
    Carried,

    /// <summary>Typed or selected by the person: shown and kept.</summary>
    Typed,

    /// <summary>A password or a code: the value is dropped and requested again.</summary>
    Secret,

    /// <summary>A file: dropped and requested again.</summary>
    File,
}

/// <param name="Value">Empty for secrets and files.</param>
public sealed record UnsentField(string Name, string Value, UnsentFieldKind Kind);
