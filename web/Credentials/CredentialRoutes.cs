using AiTalent.Application.Localization;
using AiTalent.Domain.Credentials;
using AiTalent.Web.Desks;
using AiTalent.Web.Languages;

namespace AiTalent.Web.Credentials;

/// <summary>Defines the addresses of the credential pages for staff.</summary>
public static class CredentialRoutes
{
    public const string Path = "university/credentials";

    public static DeskLink List { get; } = new(Path, () => DeskText.Credentials);

    public static string Of(Guid id) => Language.Current.Href($"{Path}/{id}");

    /// <summary>Returns the address of the candidates for an award.</summary>
    public static string OfAward(Award award) => Language.Current.Href(PathOfAward(award));

    public static string PathOfAward(Award award) => $"university/{(award.Kind == AwardKind.Programme ? "programmes" : "courses")}/{award.Id}/credentials";

    public static string OfOrder(Guid id) => Language.Current.Href($"{Path}/orders/{id}");
}
