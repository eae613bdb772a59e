using System.Net;
using System.Net.Sockets;

namespace SalesBot.Local;

/// <summary>Ports of this machine. Another program may still take one between the look and the use.</summary>
public static class LoopbackPort
{
    /// <summary>The preferred port, or any free one when it is taken.</summary>
    public static int Choose(int preferred) => IsFree(preferred) ? preferred : Any();

    /// <summary>A free port that the system picks.</summary>
    public static int Any()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Whether a program could listen on the port now, on loopback as well as on every interface.</summary>
    public static bool IsFree(int port) => CanListen(IPAddress.Loopback, port) && CanListen(IPAddress.Any, port);

    private static bool CanListen(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port) { ExclusiveAddressUse = true };
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
