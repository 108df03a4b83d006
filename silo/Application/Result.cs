using System.Diagnostics.CodeAnalysis;
using AiTalent.Domain.Decisions;

namespace AiTalent.Application;

/// <summary>The result of a use case: a value, or the refusal that a rule answered.</summary>
/// <param name="Value">Null if the use case was refused.</param>
/// <param name="Refusal">Null if the use case succeeded.</param>
public readonly record struct Result<T>(T? Value, Refusal? Refusal)
    where T : class
{
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsSuccess => Refusal is null;

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Refusal refusal) => new(null, refusal);
}
