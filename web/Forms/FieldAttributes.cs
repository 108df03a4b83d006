namespace AiTalent.Web.Forms;

/// <summary>What ties an input to its label, hint and error.</summary>
/// <param name="Id">Id of the input.</param>
/// <param name="DescribedBy">Ids of hint and error.</param>
/// <param name="Wrong">Whether what was entered cannot be taken.</param>
public sealed record FieldAttributes(string Id, string? DescribedBy, bool Wrong)
{
    /// <summary>For <c>@attributes</c>.</summary>
    public IReadOnlyDictionary<string, object?> All => new Dictionary<string, object?>
    {
        ["id"] = Id,
        ["aria-describedby"] = DescribedBy,
        ["aria-invalid"] = Wrong ? "true" : null,
    };
}
