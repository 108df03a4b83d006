using QRCoder;

namespace AiTalent.Application.Credentials.Certificates;

/// <summary>Encodes an address as a QR code that a phone can scan from paper.</summary>
public static class CheckCode
{
    /// <summary>Returns the code as an SVG image for a page.</summary>
    public static string Svg(string address)
    {
        using var data = Of(address);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(6, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }

    /// <summary>Returns the modules by row, without the quiet zone of four modules; true is dark.</summary>
    public static bool[][] Modules(string address)
    {
        const int Quiet = 4;
        using var data = Of(address);
        return [.. data.ModuleMatrix.Skip(Quiet).SkipLast(Quiet).Select(row => row.Cast<bool>().Skip(Quiet).SkipLast(Quiet).ToArray())];
    }

    private static QRCodeData Of(string address) => QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
}
