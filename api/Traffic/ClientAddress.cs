using System.Net;
using System.Net.Sockets;

namespace AiTalent.Api.Traffic;

/// <summary>Identifies a client by address: an IPv4 address, or a /64 network of IPv6, which one customer of a provider holds.</summary>
internal static class ClientAddress
{
    private const int NetworkBytes = 8;

    public static string Of(HttpContext context) => Of(context.Connection.RemoteIpAddress);

    public static string Of(EndPoint? endPoint) => Of((endPoint as IPEndPoint)?.Address);

    public static string Of(IPAddress? address)
    {
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4().ToString();
        if (address.AddressFamily != AddressFamily.InterNetworkV6 || IPAddress.IsLoopback(address))
            return address.ToString();
        var network = address.GetAddressBytes();
        network.AsSpan(NetworkBytes).Clear();
        return $"{new IPAddress(network)}/64";
    }
}
