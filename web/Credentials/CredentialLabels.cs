using System.Globalization;
using AiTalent.Application.Credentials.Certificates;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Credentials;
using AiTalent.Web.Forms;
using AiTalent.Web.Languages;
using AiTalent.Web.Parts;

namespace AiTalent.Web.Credentials;

/// <summary>Returns the labels of certificate statuses and actions.</summary>
public static class CredentialLabels
{
    /// <summary>Gets the statuses of a credential; superseded applies to a single certificate only.</summary>
    public static IReadOnlyList<Choice> Statuses =>
        [.. new[] { CredentialStatus.Issued, CredentialStatus.Suspended, CredentialStatus.Revoked }.Select(status => new Choice(Code(status), Of(status))), new Choice(UnderReview, CredentialDeskText.UnderReview)];

    /// <summary>The value in addresses for valid credentials under review.</summary>
    public const string UnderReview = "review";

    public static string Of(CredentialStatus status) => Check(status.ToString());

    /// <summary>
    /// Returns the status for the holder, the institution and the ministry; others do not see a review.
    /// </summary>
    public static string Of(CredentialView credential) => credential.Review is null ? Of(credential.Status) : CredentialDeskText.UnderReview;

    public static TagKind KindOf(CredentialView credential) => credential.Review is null ? KindOf(credential.Status) : TagKind.Attention;

    /// <summary>Explains the status to a person who was shown the certificate.</summary>
    public static string Meaning(CredentialStatus status) => Check($"{status}Words");

    public static string Of(AwardStanding standing) => Desk($"Standing_{standing}");

    /// <summary>Returns the message for an empty list of a standing.</summary>
    public static string NobodyOf(AwardStanding standing) => Desk($"Nobody_{standing}");

    public static string Of(ReviewAnswer answer) => Desk($"Answer_{answer}");

    /// <summary>Gets the holder's possible answers to a review.</summary>
    public static IReadOnlyList<Choice> ReviewAnswers => [.. Enum.GetValues<ReviewAnswer>().Select(answer => new Choice(Code(answer), Of(answer)))];

    /// <inheritdoc cref="StepOf"/>
    public static ReviewAnswer? AnswerOf(string? code) => Find<ReviewAnswer>(code);

    public static string CodeOf(ReviewAnswer answer) => Code(answer);

    public static string DoneOf(CredentialStep step) => Desk($"Done_{step}");

    public static Choice ChoiceOf(CredentialStep step) => new(Code(step), Desk($"Step_{step}"), Desk($"Hint_{step}"));

    public static string CodeOf(CredentialStep step) => Code(step);

    public static string CodeOf(AwardStanding standing) => Code(standing);

    /// <returns>The value, or null if the code is unknown.</returns>
    public static CredentialStep? StepOf(string? code) => Find<CredentialStep>(code);

    /// <inheritdoc cref="StepOf"/>
    public static AwardStanding? StandingOf(string? code) => Find<AwardStanding>(code);

    /// <inheritdoc cref="StepOf"/>
    public static CredentialStatus? StatusOf(string? code) => Find<CredentialStatus>(code);

    public static TagKind KindOf(CredentialStatus status) => status switch
    {
        CredentialStatus.Issued => TagKind.Plain,
        CredentialStatus.Suspended => TagKind.Attention,
        CredentialStatus.Revoked => TagKind.Problem,
        _ => TagKind.Quiet,
    };

    private static string Code<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static T? Find<T>(string? code)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Code(value) == code)
                return value;
        }

        return null;
    }

    private static string Check(string name) => CertificateCheckText.ResourceManager.GetString(name, CultureInfo.CurrentUICulture) ?? throw Unknown(name);

    private static string Desk(string name) => CredentialDeskText.ResourceManager.GetString(name, CultureInfo.CurrentUICulture) ?? throw Unknown(name);

    private static ArgumentOutOfRangeException Unknown(string name) => new(nameof(name), name, "No words are known for it.");
}
