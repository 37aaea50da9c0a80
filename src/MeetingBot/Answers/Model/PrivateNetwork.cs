using System.Net;

namespace MeetingBot.Answers.Model;

/// <summary>Addresses that do not leave the building. A name is none of them, but for localhost: it may lead anywhere tomorrow.</summary>
internal static class PrivateNetwork
{
    public static bool Has(Uri place) =>
        place.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(place.DnsSafeHost, out var address) && Has(address));

    private static bool Has(IPAddress address) =>
        address.IsIPv4MappedToIPv6 ? Has(address.MapToIPv4())
        : IPAddress.IsLoopback(address) || address.IsIPv6UniqueLocal || address.IsIPv6LinkLocal
        || address.GetAddressBytes() is [10, _, _, _] or [172, >= 16 and <= 31, _, _] or [192, 168, _, _] or [169, 254, _, _];
}
