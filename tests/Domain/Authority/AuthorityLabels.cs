using System.Text;
using AiTalent.Domain.Authority;

namespace AiTalent.Domain.Tests.Authority;

/// <summary>Provides the wording of docs/authority.md for the tables.</summary>
internal static class AuthorityLabels
{
    public static string Of(Permissions permission) => permission switch
    {
        Permissions.ManageInstitutions => "register and revise institutions",
        Permissions.ManageCatalogue => "keep courses and programmes",
        Permissions.ManageCourseRuns => "schedule and revise course runs",
        Permissions.RegisterLearners => "register learners",
        Permissions.Enrol => "enrol, withdraw and transfer learners",
        Permissions.RecordResults => "record results",
        Permissions.IssueCredentials => "issue and revoke credentials",
        Permissions.ManageCohorts => "keep cohorts",
        Permissions.ManagePartnerships => "make and sign partnerships, pledge and allot",
        Permissions.Accredit => "accredit programmes",
        Permissions.History => "date things back",
        Permissions.Override => "make exceptions, with a reason",
        Permissions.ReadPersons => "read persons",
        Permissions.Operate => "operate the system",
        Permissions.RunProcesses => "drive deadlines and processes to their end",
        Permissions.ReadTotals => "read every total, also of few persons",
        Permissions.AnswerReviews => "answer the review of a credential",
        Permissions.ManageStaff => "grant and remove roles",
        _ => throw new ArgumentOutOfRangeException(nameof(permission), permission, "A permission without words."),
    };

    public static string Of(Reach reach) => reach switch
    {
        Reach.None => "nowhere",
        Reach.OwnPerson => "the own person",
        Reach.OwnInstitution => "the own institution",
        Reach.Everywhere => "the whole country",
        _ => throw new ArgumentOutOfRangeException(nameof(reach), reach, "A reach without words."),
    };

    public static string Of(Role role) => role == Role.System ? "Platform" : Spaced(role.ToString());

    public static string Of(Type command) => Spaced(command.Name);

    public static string List(Permissions permissions)
    {
        var words = Enum.GetValues<Permissions>().Where(one => one != Permissions.None && (permissions & one) == one).Select(Of);
        return string.Join("; ", words) is { Length: > 0 } list ? list : "nothing";
    }

    private static string Spaced(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
            words.Append(char.IsUpper(letter) && words.Length > 0 ? $" {char.ToLowerInvariant(letter)}" : letter);
        return words.ToString();
    }
}
