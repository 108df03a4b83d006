namespace AiTalent.Web.Forms.Unsent;

/// <summary>What is done with a field of a form that is shown again.</summary>
public enum UnsentFieldKind
{
    /// <summary>Goes along unseen: ids and the form's own marks.</summary>
    Carried,

    /// <summary>Somebody typed or chose it: it is shown, and goes along.</summary>
    Typed,

    /// <summary>A password or a code: its value is dropped, and asked for again.</summary>
    Secret,

    /// <summary>A file: dropped, and asked for again.</summary>
    File,
}

/// <param name="Value">Empty for secrets and files.</param>
public sealed record UnsentField(string Name, string Value, UnsentFieldKind Kind);
