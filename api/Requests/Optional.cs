namespace AiTalent.Api.Requests;

/// <summary>Represents a field of a change: omitted means unchanged, null means null.</summary>
internal readonly record struct Optional<T>(bool IsGiven, T? Value)
{
    public T? Or(T? present) => IsGiven ? Value : present;
}
