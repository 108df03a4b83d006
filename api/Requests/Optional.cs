namespace AiTalent.Api.Requests;

/// <summary>A field of a change: left out means "as it is", null means null.</summary>
internal readonly record struct Optional<T>(bool IsGiven, T? Value)
{
    public T? Or(T? present) => IsGiven ? Value : present;
}
