using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace MeetingBot.Tests.Web.Viewer;

/// <summary>A request whose path goes out as it is written: HttpClient would tidy it up.</summary>
internal static class Raw
{
    public static async Task<int> StatusAsync(string address, string path)
    {
        var uri = new Uri(address);
        using var client = new TcpClient();
        await client.ConnectAsync(uri.Host, uri.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {uri.Authority}\r\n{SignedInAs.Header}: someone\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return int.Parse((await reader.ReadLineAsync())!.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
