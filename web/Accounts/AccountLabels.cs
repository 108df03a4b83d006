using System.Globalization;
using AiTalent.Web.Desks;
using AiTalent.Web.Forms;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Accounts;

/// <summary>Returns the messages for problems of an account form.</summary>
internal static class AccountLabels
{
    public static IReadOnlyList<FieldError> Of(IEnumerable<AccountProblem> problems) => [.. problems.Select(Of)];

    public static IReadOnlyList<FieldError> Of(string code) => [Of(new AccountProblem(null, code))];

    private static FieldError Of(AccountProblem problem) => new(
        problem.Field,
        AccountText.ResourceManager.GetString(problem.Code, CultureInfo.CurrentUICulture)
            ?? DeskLabels.OfRefusal(problem.Code));
}
