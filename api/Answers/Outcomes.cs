using AiTalent.Api.Problems;
using AiTalent.Contracts.Commands;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AiTalent.Api.Answers;

/// <summary>From what became of a command to what HTTP answers.</summary>
internal static class Outcomes
{
    /// <summary>201, also to a repeat: it answers as the first did.</summary>
    public static Results<Made<TBody>, Problem> AsMade<T, TBody>(this Outcome<T> outcome, string location, Func<T, long, TBody> tell) =>
        outcome.Refusal is { } refusal ? new Problem(refusal) : new Made<TBody>(location, tell(outcome.Answer!, outcome.Position));

    public static Results<Shown<TBody>, Problem> AsShown<T, TBody>(this Outcome<T> outcome, Func<T, long, TBody> tell) =>
        outcome.Refusal is { } refusal ? new Problem(refusal) : new Shown<TBody>(tell(outcome.Answer!, outcome.Position));

    public static Results<Shown<TBody>, Problem> OrNotFound<T, TBody>(this T? found, Func<T, TBody> tell)
        where T : class => found is null ? new Problem("not_found") : new Shown<TBody>(tell(found));
}
