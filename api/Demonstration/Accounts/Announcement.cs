using System.Globalization;

namespace AiTalent.Api.Demonstration.Accounts;

/// <summary>Prints the address of the demonstration and its users to the console.</summary>
internal static class Announcement
{
    public static string Of(IEnumerable<string> addresses, DemonstrationPeople people)
    {
        var lines = people.Accounts.Select(account => string.Create(
            CultureInfo.InvariantCulture, $"  {account.Id,-14}{account.Name.Vi}, {account.Institution.En}"));
        return $"""
            Demonstration: invented figures. Enter at {addresses.FirstOrDefault() ?? ""}/vi/enter (or /ko/enter, /en/enter) as one of
            {string.Join(Environment.NewLine, lines)}
            {(people.IsPublic ? "Open to others: no operator, no program, and the ministry only reads." : "Programs: client demo-national, secret demo.")}
            """;
    }
}
