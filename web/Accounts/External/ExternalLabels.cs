using System.Globalization;
using AiTalent.Application.Localization;
using AiTalent.Web.Forms;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Accounts.External;

/// <summary>Returns the messages for problems of signing in with a provider.</summary>
internal static class ExternalLabels
{
    public static IReadOnlyList<FieldError> Of(IEnumerable<AccountProblem> problems) => [.. problems.SelectMany(Of)];

    public static IReadOnlyList<FieldError> Of(string code) => Of(new AccountProblem(null, code));

    public static string Name(ExternalProvider provider) => provider.Name.In(Language.Current.Code);

    private static IReadOnlyList<FieldError> Of(AccountProblem problem) =>
        ExternalText.ResourceManager.GetString(problem.Code, CultureInfo.CurrentUICulture) is { } words
            ? [new FieldError(problem.Field, words)]
            : AccountLabels.Of([problem]);
}
