using AiTalent.Web.Forms;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Desks;

/// <summary>The words for what a desk is told.</summary>
public static class DeskWords
{
    public static string OfRefusal(string code) => code == FormOutcome.Undecided ? PageText.StorageBusy : Words.OfRefusal(code);
}
