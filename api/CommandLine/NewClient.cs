using AiTalent.Api.ApiClients;

namespace AiTalent.Api.CommandLine;

/// <summary>Represents an API client that is to get credentials.</summary>
internal sealed record NewClient(string Id, string Name, IReadOnlyList<string> Scopes, Guid? InstitutionId)
{
    public string Taken => $"There is a client '{Id}' already: take another name.";

    /// <exception cref="UsageException">The name, a scope or the institution is invalid.</exception>
    public static NewClient From(Arguments arguments, string name)
    {
        var id = ApiClientName.ToId(name);
        if (id.Length == 0 || name.Length > 100)
            throw new UsageException("NAME must have letters or digits, and at most 100 characters.");
        if (arguments.Scopes.Count == 0)
            throw new UsageException($"--scope is missing; the scopes are {Known}.");
        if (arguments.Scopes.FirstOrDefault(scope => !Domain.Authority.Scopes.All.ContainsKey(scope)) is { } unknown)
            throw new UsageException($"There is no scope '{unknown}'; the scopes are {Known}.");
        if (arguments.Institution is { } text && !Guid.TryParse(text, out _))
            throw new UsageException("--institution takes the id of an institution, a UUID.");
        return new NewClient(id, name, [.. arguments.Scopes.Distinct()], arguments.Institution is { } institution ? Guid.Parse(institution) : null);
    }

    public ApiClientAccount Account() => new(Id, Name, Scopes, InstitutionId);

    private static string Known => string.Join(", ", Domain.Authority.Scopes.All.Keys.Order(StringComparer.Ordinal));
}
