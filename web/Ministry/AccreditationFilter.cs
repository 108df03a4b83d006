using AiTalent.Application.Localization;
using AiTalent.Domain.Programmes;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Programmes;
using AiTalent.Web.Languages;
using Microsoft.AspNetCore.Http;

namespace AiTalent.Web.Ministry;

/// <summary>Represents the filter in the address of the programme list. Invalid values are ignored.</summary>
public sealed class AccreditationFilter(IQueryCollection query)
{
    private static readonly string[] Filters = ["q", "status", "kind"];

    public string? Q => Given("q");

    /// <summary>Gets the status of the latest decision.</summary>
    public AccreditationStatus? Status => Enum.TryParse<AccreditationStatus>(Given("status"), out var status) && Enum.IsDefined(status) ? status : null;

    public ProgrammeKind? Kind => Enum.TryParse<ProgrammeKind>(Given("kind"), out var kind) && Enum.IsDefined(kind) ? kind : null;

    public Cursor? Cursor => ReadModel.Paging.Cursor.TryParse(Given("after"), out var cursor) ? cursor : null;

    /// <summary>True if the list is unfiltered and on its first page.</summary>
    public bool IsPlain => Filters.All(name => Given(name) is null) && Cursor is null;

    public ProgrammeFilter Filter => new(Q, Kind: Kind, Language: Language.Current.Code, LatestStatus: Status);

    /// <summary>Returns the query of the same list from a cursor on.</summary>
    public string After(string cursor) => QueryString.Create(
        Filters.Where(name => Given(name) is not null).Select(name => KeyValuePair.Create(name, Given(name))).Append(KeyValuePair.Create("after", (string?)cursor))).ToString();

    private string? Given(string name) => query[name].ToString() is { Length: > 0 } value ? value : null;
}
