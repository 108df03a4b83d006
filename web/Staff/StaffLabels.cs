using System.Globalization;
using AiTalent.Web.Accounts;
using AiTalent.Web.Forms;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Staff;

/// <summary>Returns the messages for failed staff actions: of an invitation, of an account, or of the rules.</summary>
internal static class StaffLabels
{
    public static FieldError Of(AccountProblem problem) => new(problem.Field, Of(problem.Code));

    public static string Of(string code) =>
        StaffText.ResourceManager.GetString(code, CultureInfo.CurrentUICulture)
        ?? AccountText.ResourceManager.GetString(code, CultureInfo.CurrentUICulture)
        ?? DomainLabels.OfRefusal(code);
}
