using System.Globalization;
using AiTalent.Domain.Programmes;
using AiTalent.Web.Desks;
using AiTalent.Web.Languages;
using AiTalent.Web.Parts;

namespace AiTalent.Web.Ministry;

/// <summary>Returns the labels of the ministry's decisions on programmes.</summary>
public static class AccreditationLabels
{
    public static string Of(AccreditationStatus status) => Find(status.ToString());

    public static string Of(ProgrammeKind kind) => Find($"Kind{kind}");

    /// <summary>Returns the label of the action: <c>Suspend the accreditation</c>.</summary>
    public static string Doing(AccreditationStatus status) => Find($"Do{status}");

    public static TagKind KindOf(AccreditationStatus status) => status switch
    {
        AccreditationStatus.Accredited => TagKind.Plain,
        AccreditationStatus.Suspended => TagKind.Attention,
        AccreditationStatus.Withdrawn => TagKind.Problem,
        _ => TagKind.Quiet,
    };

    /// <summary>Returns the message of a refusal, worded for programmes.</summary>
    public static string OfRefusal(string code) =>
        AccreditationText.ResourceManager.GetString(code, CultureInfo.CurrentUICulture) ?? DeskLabels.OfRefusal(code);

    private static string Find(string name) =>
        AccreditationText.ResourceManager.GetString(name, CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(name), name, "No words are known for it.");
}
