using System.Net.Http.Headers;
using System.Text;

namespace AiTalent.Load.Fuzz.Pages;

/// <summary>Fills in a form: hidden fields mostly unchanged, so that it is accepted, and visible fields with odd values.</summary>
internal sealed class OddForm(Random random)
{
    private const string Token = "__RequestVerificationToken";

    public IReadOnlyList<KeyValuePair<string, string>> Fill(PageForm form)
    {
        var filled = new List<KeyValuePair<string, string>>();
        var oneButton = random.Of([.. form.Fields.Where(field => field.Type == "button"), new FormField("", "", [""])]);
        foreach (var field in form.Fields.Where(field => field.Type is not "button" and not "file").Append(oneButton))
        {
            if (field.Name.Length == 0 || random.Chance(0.04))
                continue;
            foreach (var _ in Enumerable.Range(0, random.Chance(0.02) ? 3 : 1))
                filled.Add(new(field.Name, ValueOf(field)));
        }

        if (random.Chance(0.02))
            filled.Add(new(OddValues.Text(random), OddValues.Text(random)));
        return filled;
    }

    public HttpContent ContentOf(PageForm form, IReadOnlyList<KeyValuePair<string, string>> filled)
    {
        if (random.Chance(0.01))
            return Malformed(filled);
        if (!form.IsMultipart)
            return Encoded(filled);
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in filled.Where(field => field.Key.All(char.IsAsciiLetterOrDigit) || field.Key.StartsWith('_')))
            content.Add(new StringContent(value), name);
        foreach (var file in form.Fields.Where(field => field.Type == "file"))
            content.Add(new ByteArrayContent(File()), file.Name, "list.csv");
        return content;
    }

    /// <summary>Builds a query manually, because unpaired surrogates must become U+FFFD and not cause an exception.</summary>
    public static string Query(IEnumerable<KeyValuePair<string, string>> filled) => string.Join('&', filled.Select(field => $"{Escape(field.Key)}={Escape(field.Value)}"));

    private string ValueOf(FormField field)
    {
        var isKept = field.Name == Token ? 0.98 : field.Name == "_handler" ? 0.97 : field.Type is "hidden" or "button" or "select" or "radio" or "checkbox" ? 0.85 : 0.3;
        return random.Chance(isKept) ? random.Of(field.Values.Count == 0 ? [""] : field.Values) : OddValues.Text(random);
    }

    private byte[] File()
    {
        var text = new StringBuilder(random.Of(["Họ và tên,Email,Ngày sinh\n", "name\temail\n", "김서연\n", ""]));
        foreach (var _ in Enumerable.Range(0, random.Of([0, 1, 5, 50])))
            text.Append(OddValues.Text(random)).Append(random.Of([",", "\t", ";", "\n", "\"", "\r\n"]));
        Encoding[] encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1];
        var encoding = random.Of(encodings);
        byte[] bytes = [.. random.Chance(0.5) ? encoding.GetPreamble() : [], .. encoding.GetBytes(text.ToString())];
        if (bytes.Length > 0 && random.Chance(0.1))
            random.NextBytes(bytes);
        return bytes;
    }

    private ByteArrayContent Malformed(IReadOnlyList<KeyValuePair<string, string>> filled)
    {
        var bytes = Encoding.UTF8.GetBytes(random.Of([Query(filled), "%", "a=%zz&%=%", "--x\r\n\r\nx", "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--", string.Concat(Enumerable.Repeat("a=1&", 2_000))]));
        var content = new ByteArrayContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", random.Of(["application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=x", "multipart/form-data; boundary=" + new string('x', 300), "text/plain"]));
        return content;
    }

    private static ByteArrayContent Encoded(IReadOnlyList<KeyValuePair<string, string>> filled)
    {
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(Query(filled)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        return content;
    }

    private static string Escape(string text) => Uri.EscapeDataString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
}
