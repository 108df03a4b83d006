using System.Globalization;
using AiTalent.Domain.Programmes;
using AiTalent.Web.Desks;
using AiTalent.Web.Languages;
using AiTalent.Web.Parts;

namespace AiTalent.Web.Ministry;

/// <summary>The words for the ministry's decisions on programmes.</summary>
public static class AccreditationLabels
{
    public static string Of(AccreditationStatus status) => Find(status.ToString());

    public static string Of(ProgrammeKind kind) => Find($"Kind{kind}");

    /// <summary>What is done by deciding so: <c>Suspend the accreditation</c>.</summary>
    public static string Doing(AccreditationStatus status) => Find($"Do{status}");

    public static TagKind KindOf(AccreditationStatus status) => status switch
    {
        AccreditationStatus.Accredited => TagKind.Plain,
        AccreditationStatus.Suspended => TagKind.Attention,
        AccreditationStatus.Withdrawn => TagKind.Problem,
        _ => TagKind.Quiet,
    };

    /// <summary>A refusal as it reads for programmes.</summary>
    public static string OfRefusal(string code) =>
        AccreditationText.ResourceManager.GetString(code, CultureInfo.CurrentUICulture) ?? DeskLabels.OfRefusal(code);

    private static string Find(string name) =>
        AccreditationText.ResourceManager.GetString(name, CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(name), name, "No words are known for it.");
}
