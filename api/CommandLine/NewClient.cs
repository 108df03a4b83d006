using AiTalent.Api.ApiClients;

namespace AiTalent.Api.CommandLine;

/// <summary>Represents an API client that is to get credentials.</summary>
internal sealed record NewClient(string Id, string Name, IReadOnlyList<string> Scopes, Guid? InstitutionId)
{
    public static string Known => string.Join(", ", Domain.Authority.Scopes.All.Keys.Order(StringComparer.Ordinal));

    public string Taken => $"There is a client '{Id}' already: take another name.";

    /// <exception cref="UsageException">The name, a scope or the institution is invalid.</exception>
    public static NewClient From(string name, IEnumerable<string> scopes, string? institution)
    {
        string[] all = [.. scopes.SelectMany(text => text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct()];
        var id = ApiClientName.ToId(name);
        if (id.Length == 0 || name.Length > 100)
            throw new UsageException("NAME must have letters or digits, and at most 100 characters.");
        if (all.Length == 0)
            throw new UsageException($"--scope is missing; the scopes are {Known}.");
        if (all.FirstOrDefault(scope => !Domain.Authority.Scopes.All.ContainsKey(scope)) is { } unknown)
            throw new UsageException($"There is no scope '{unknown}'; the scopes are {Known}.");
        if (institution is not null && !Guid.TryParse(institution, out _))
            throw new UsageException("--institution takes the id of an institution, a UUID.");
        return new NewClient(id, name, all, institution is null ? null : Guid.Parse(institution));
    }

    public ApiClientAccount Account() => new(Id, Name, Scopes, InstitutionId);
}
