using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace AiTalent.Api.Requests;

/// <summary>
/// Represents a form whose texts are well-formed. An unreadable form is reported as a client error and never as a server error.
/// </summary>
internal sealed class WellFormedForm(IFormFeature received) : IFormFeature
{
    private IFormCollection? _form;

    public bool HasFormContentType => received.HasFormContentType;

    public IFormCollection? Form
    {
        get => _form;
        set => _form = value;
    }

    public IFormCollection ReadForm() => _form ??= Read(received.ReadForm);

    public async Task<IFormCollection> ReadFormAsync(CancellationToken cancellationToken)
    {
        if (_form is not null)
            return _form;
        try
        {
            return _form = Repaired(await received.ReadFormAsync(cancellationToken));
        }
        catch (Exception failure) when (IsMalformed(failure))
        {
            throw Unreadable(failure);
        }
    }

    private static FormCollection Read(Func<IFormCollection> read)
    {
        try
        {
            return Repaired(read());
        }
        catch (Exception failure) when (IsMalformed(failure))
        {
            throw Unreadable(failure);
        }
    }

    private static bool IsMalformed(Exception failure) => failure is InvalidDataException or (IOException and not BadHttpRequestException);

    private static BadHttpRequestException Unreadable(Exception failure) =>
        new("The form cannot be read.", StatusCodes.Status400BadRequest, failure);

    private static FormCollection Repaired(IFormCollection form)
    {
        var fields = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in form.Select(WellFormed.Of))
            fields[name] = StringValues.Concat(fields.GetValueOrDefault(name), values);
        return new FormCollection(fields, form.Files);
    }
}
