namespace AiTalent.Web.Forms;

/// <summary>Represents the attributes that link an input to its label, hint and error.</summary>
/// <param name="Id">The id of the input.</param>
/// <param name="DescribedBy">The ids of hint and error.</param>
/// <param name="Wrong">True if the input is invalid.</param>
public sealed record FieldAttributes(string Id, string? DescribedBy, bool Wrong)
{
    /// <summary>Gets the attributes for <c>@attributes</c>.</summary>
    public IReadOnlyDictionary<string, object?> All => new Dictionary<string, object?>
    {
        ["id"] = Id,
        ["aria-describedby"] = DescribedBy,
        ["aria-invalid"] = Wrong ? "true" : null,
    };
}
